import { fetchDemoAccounts } from "./accounts";

export default async function setUp(): Promise<void> {
  await fetchDemoAccounts();
}
