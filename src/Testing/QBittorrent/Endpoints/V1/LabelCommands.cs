using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Store;
using TorrentApi.Testing.QBittorrent.Versions;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary>Categories, and the labels that they were before 3.3.5. Source: webapplication.cpp of 3.3 to 4.0.</summary>
internal static class LabelCommands
{
    private static readonly Era Categories = Era.From(Level.L10);

    public static readonly IReadOnlyList<Endpoint> All =
    [
        new("command/setLabel", SetLabel) { Era = new Era(Level.L9, Level.L10), Fields = ["hashes", "label"] },
        new("command/addCategory", Add) { Era = Categories, Fields = ["category"] },
        new("command/setCategory", Set) { Era = Categories, Fields = ["hashes", "category"] },
        new("command/removeCategories", Remove) { Era = Categories, Fields = ["categories"] },
    ];

    private static WireReply SetLabel(Call call)
    {
        var label = call.Get("label");
        if (label.AsSpan().ContainsAny('/', '\\')) throw Refusal.BadRequest("Labels must not contain special characters");
        return call.ForEach(torrent => torrent.Life.Category = label);
    }

    /// <summary>One that is there is no error, and an empty name does nothing.</summary>
    private static WireReply Add(Call call)
    {
        if (call.Get("category").Trim() is { Length: > 0 }) CategoryEndpoints.Ensure(Name(call), call);
        return call.Done();
    }

    /// <summary>An unknown category is created.</summary>
    private static WireReply Set(Call call)
    {
        var name = call.Get("category").Length == 0 ? "" : Name(call);
        return call.ForEach(torrent =>
        {
            if (name.Length > 0) CategoryEndpoints.Ensure(name, call);
            torrent.Life.Category = name;
        });
    }

    private static WireReply Remove(Call call)
    {
        foreach (var name in call.Get("categories").Split('\n').Where(call.Store.Categories.Remove))
        {
            foreach (var torrent in call.Store.Torrents.Where(torrent => torrent.Life.Category == name)) torrent.Life.Category = "";
        }

        return call.Done();
    }

    private static string Name(Call call) =>
        call.Get("category") is var name && SimulatedCategory.IsValidName(name) ? name : throw Refusal.BadRequest("Incorrect category name");
}
