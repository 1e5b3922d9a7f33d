using TorrentApi.Backends.QBittorrent.Gateway;

namespace TorrentApi.Backends.QBittorrent.Adding;

/// <summary>Sorts the wanted options of an add: with it, after it, left out, or refused before anything is sent.</summary>
internal static class AddPlanner
{
    public static AddPlan Plan(AddRequest request, ServerProfile server)
    {
        foreach (var capability in AddRequirements.OfSource(request.Source)) server.Require(capability);
        RequireNative(request.Options, server);

        var native = new HashSet<Capability>();
        var after = new List<Capability>();
        var skipped = new List<SkippedOption>();
        foreach (var option in AddRequirements.OfOptions(request.Options))
        {
            if (Refusal(option, request.Source, server) is { } refusal)
            {
                if (!request.Options.Skippable.Contains(option)) throw new TorrentApiException(refusal);
                skipped.Add(new SkippedOption(option, refusal));
            }
            else if (server.AddsNatively(option))
            {
                native.Add(option);
            }
            else
            {
                after.Add(option);
            }
        }

        return new AddPlan(AddRequirements.Without(request.Options, skipped.Select(one => one.Option)), native, after, skipped);
    }

    private static ApiError.Unsupported? Refusal(Capability option, AddSource source, ServerProfile server) => option switch
    {
        _ when !server.Supports(option) => server.Unsupported(option),
        _ when source.Hash is null && !server.AddsNatively(option) =>
            new ApiError.Unsupported(option, $"{option} is set after the add by {server.Info.Version}, and the torrent behind an address is not known"),
        _ => null,
    };

    private static void RequireNative(AddOptions options, ServerProfile server)
    {
        foreach (var native in options.Native.OfType<QBittorrentAddOptions>())
        {
            if (native.DownloadPath is not null) server.RequireVersion("4.4", "a download path");
            if (native.StopCondition is not null) server.RequireVersion("4.5", "a stop condition");
        }
    }
}
