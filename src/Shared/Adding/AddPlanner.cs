namespace TorrentApi.Adding;

/// <summary>Sorts the wanted options of an add: with it, after it, left out, or refused before anything is sent.</summary>
internal static class AddPlanner
{
    public static AddPlan Plan(AddRequest request, IAddRules server)
    {
        foreach (var capability in AddRequirements.OfSource(request.Source))
        {
            if (!server.Supports(capability)) throw new TorrentApiException(server.Unsupported(capability));
        }

        var native = new HashSet<Capability>();
        var after = new List<Capability>();
        var skipped = new List<SkippedOption>();
        foreach (var option in AddRequirements.OfOptions(request.Options))
        {
            var isNative = server.Supports(option) && server.AddsNatively(option);
            if (Refusal(option, request, server) is { } refusal)
            {
                if (!request.Options.Skippable.Contains(option)) throw new TorrentApiException(refusal);
                skipped.Add(new SkippedOption(option, refusal));
            }
            else if (isNative)
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

    private static ApiError.Unsupported? Refusal(Capability option, AddRequest request, IAddRules server) => option switch
    {
        _ when !server.Supports(option) && !IsStoppedAfterwards(option, request.Options, server) => server.Unsupported(option),
        _ when request.Source.Hash is null && !(server.Supports(option) && server.AddsNatively(option)) =>
            new ApiError.Unsupported(option, $"{option} is set after the add by this server, and the torrent behind an address is not known"),
        _ => null,
    };

    /// <summary>A server that cannot take a torrent in stopped can stop it when it is there; private trackers may count it, so the caller has to allow that.</summary>
    private static bool IsStoppedAfterwards(Capability option, AddOptions options, IAddRules server) =>
        option == Capability.AddStopped && options.StopTiming == StopTiming.AsSoonAsVisible && server.Supports(Capability.Stop);
}
