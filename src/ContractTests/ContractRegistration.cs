namespace TorrentApi.ContractTests;

/// <summary>How a backend is registered; filled in when the registration exists.</summary>
public sealed record ContractRegistration;
