namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>Every path of the µTorrent WebUI API that the gateway uses, each once; what is done below <see cref="Gui"/> is one of <see cref="Actions"/>.</summary>
/// <remarks>Source: the manual of µTorrent Server (2013).</remarks>
internal static class Routes
{
    public const string Gui = "gui/";
    public const string TokenPage = Gui + "token.html";
    public const string Proxy = "proxy";
}
