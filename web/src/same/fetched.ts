/** Rejects with a sentence when it is not there. */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there: the server says ${response.status}`);
  return response;
}
