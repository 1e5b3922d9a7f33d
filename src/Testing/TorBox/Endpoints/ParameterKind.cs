namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>What a parameter is read as.</summary>
internal enum ParameterKind
{
    Text,
    Integer,
    Flag,
    Texts,
}
