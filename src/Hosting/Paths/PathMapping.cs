namespace TorrentApi.Hosting;

/// <summary>One folder that the server and this program know by different names.</summary>
/// <param name="Remote">As the server writes it: <c>/downloads</c>, <c>D:\Downloads</c>, <c>\\nas\share</c>. Absolute.</param>
/// <param name="Local">As this program reaches it. Absolute.</param>
public sealed record PathMapping(string Remote, string Local);
