using System.Diagnostics.CodeAnalysis;

namespace TorrentApi.ContractTests.Samples;

/// <summary>A file of a <see cref="SampleTorrent"/>.</summary>
/// <param name="Path">Its path, as <see cref="TorrentContent.Path"/> spells it.</param>
/// <param name="Bytes">Its content.</param>
[SuppressMessage("Performance", "CA1819", Justification = "A test writes them to disk as they are.")]
public sealed record SampleFile(string Path, byte[] Bytes);
