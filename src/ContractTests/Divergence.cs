namespace TorrentApi.ContractTests;

/// <summary>A promise that a backend cannot keep. The fact is skipped with the reason, and docs/backends.md lists it.</summary>
/// <param name="Promise">The name of the fact: <c>nameof(AddContract.Adding_twice_...)</c>.</param>
/// <param name="Reason">Why it cannot be kept, with version and source.</param>
public sealed record Divergence(string Promise, string Reason);
