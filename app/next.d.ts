// What next-env.d.ts would say, for a checkout that was never built: that file is written anew by every build.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
