/** Carries where to go afterwards through a form; the server looks at it again. */
export function ReturnPathField({ path }: Readonly<{ path: string | null }>) {
  return path ? <input type="hidden" name="callbackUrl" value={path} /> : null;
}
