import { describe, expect, test } from 'vitest'
import { signInResponse } from '@/lib/web/sign-in-response'

const json = (url: string) => Response.json({ url }, { status: 401, headers: { 'Set-Cookie': 'a=b' } })
const redirect = (to: string) => new Response(null, { status: 302, headers: { Location: to } })

describe('signInAnswer', () => {
  test('too many tries is 429, asked for as JSON or not', async () => {
    const asJson = await signInResponse(json('http://desk.example/sign-in?error=too-many-tries'))
    expect(asJson.status).toBe(429)
    expect(asJson.headers.get('Set-Cookie')).toBe('a=b')
    expect(await asJson.json()).toEqual({ url: 'http://desk.example/sign-in?error=too-many-tries' })
    const plain = await signInResponse(redirect('http://desk.example/sign-in?error=too-many-tries'))
    expect(plain.status).toBe(429)
    expect(plain.headers.get('Location')).toBeNull()
  })

  test('what no code names never reaches the browser', async () => {
    const answer = await signInResponse(
      json('http://desk.example/api/auth/error?error=password%20authentication%20failed'),
    )
    expect(answer.status).toBe(503)
    expect(await answer.text()).not.toContain('password')
  })

  test('who keeps no cookies is told so: next-auth asks for its token anew instead of refusing', async () => {
    for (const answer of [
      json('http://desk.example/api/auth/signin?csrf=true'),
      redirect('http://desk.example/api/auth/signin?csrf=true'),
    ]) {
      const told = await signInResponse(answer)
      expect(told.status).toBe(400)
      expect(await told.json()).toEqual({ url: 'http://desk.example/sign-in?error=cookies-needed' })
    }
  })

  test('a wrong password and a sign-in that went well stay as they are', async () => {
    const wrong = json('http://desk.example/sign-in?error=CredentialsSignin')
    expect(await signInResponse(wrong)).toBe(wrong)
    expect(await wrong.json()).toHaveProperty('url')
    const right = redirect('http://desk.example/dossiers')
    expect(await signInResponse(right)).toBe(right)
  })
})
