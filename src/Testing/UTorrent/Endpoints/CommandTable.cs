using TorrentApi.Testing.UTorrent.Versions;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary>Every action. Sources: the manual; <c>queue*</c> and <c>getpeers</c> by the official WebUI.</summary>
internal static class CommandTable
{
    private static readonly Dictionary<string, Command> Commands = new[]
    {
        AddCommands.All, JobCommands.All, PropertyCommands.All, FileCommands.All, ServerCommands.All, SettingCommands.All, FeedCommands.All,
    }.SelectMany(commands => commands).ToDictionary(command => command.Name, StringComparer.Ordinal);

    /// <summary>The action that a build has under this name; null where it has none.</summary>
    public static Command? Find(string name, Build build) =>
        Commands.GetValueOrDefault(name) is { } command && (!command.IsLate || build.HasRemote) && (!command.IsServerOnly || build.IsServer) ? command : null;
}
