using System.Text;
using TorrentApi.Testing.Http;
using TorrentApi.Testing.QBittorrent.Versions;
using TorrentApi.Testing.QBittorrent.Wire.V1;

namespace TorrentApi.Testing.QBittorrent.Endpoints.V1;

/// <summary><c>/command/upload</c> and <c>/command/download</c>. Source: webapplication.cpp of 3.2 to 4.0.</summary>
internal static class AddCommands
{
    private static readonly string[] Addresses = ["http", "https", "ftp"];

    public static readonly IReadOnlyList<Endpoint> All =
    [
        new("command/upload", Upload),
        new("command/download", Download) { Era = Era.Before(Level.L9), Fields = ["urls"] },
        new("command/download", Download) { Era = Era.From(Level.L9) },
    ];

    /// <summary>Good files are added whatever the answer; bad ones are named in it, on 3.2.0 only the last file.</summary>
    private static WireReply Upload(Call call)
    {
        var (status, words, added) = (200, new StringBuilder(), new List<InfoHash>());
        foreach (var (name, bytes) in call.Form.Files)
        {
            var (one, text) = AddFile(call, name, bytes, added);
            if (call.Version.TellsLastFileOnly) words.Clear();
            if (one != 200 || call.Version.TellsLastFileOnly) status = one;
            words.Append(text);
        }

        if (status == 200) return call.Done();
        var reason = call.Version.TellsLastFileOnly ? "Internal Server Error" : null;
        return call.Write(new ClosingAnswer(status) { Reason = reason, Type = ClosingReplies.TextType, Body = Encoding.UTF8.GetBytes(words.ToString()) });
    }

    /// <summary>A torrent that is there is no error from 3.3 on; the same one twice in a request is.</summary>
    private static (int Status, string Words) AddFile(Call call, string name, byte[] bytes, List<InfoHash> added)
    {
        var refusal = (415, $"Error: '{name}' is not a valid torrent file.\n");
        if (!TorrentFile.TryParse(bytes, out var file, out _) || !file.Hash.HasV1) return refusal;
        if (added.Contains(file.Hash)) return (500, "Error: Could not add torrent to session.");
        if (call.Store.FindDouble(file.Hash) is not null) return call.Version.RefusesDuplicates ? refusal : (200, "");

        call.Store.Add(AddFields.Create(file, call), call.Version);
        added.Add(file.Hash);
        return (200, "");
    }

    private static WireReply Download(Call call)
    {
        var accepted = 0;
        foreach (var line in call.Get("urls").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Uri.TryCreate(line, UriKind.Absolute, out var address) && Addresses.Contains(address.Scheme, StringComparer.Ordinal)) Fetch(call, address);
            else if (TryAddMagnet(call, line)) accepted++;
        }

        return call.Version.TellsAddOutcome ? call.Text(accepted > 0 ? "Ok." : "Fails.") : call.Done();
    }

    /// <summary>An address is never told to be accepted, though it is followed and what it leads to is added.</summary>
    private static void Fetch(Call call, Uri address)
    {
        if (call.Store.Options.Fetch?.Invoke(address) is not { Hash.HasV1: true } fetched || call.Store.FindDouble(fetched.Hash) is not null) return;
        call.Store.Add(AddFields.Create(fetched, call, call.Store.Options.AddLag), call.Version);
    }

    private static bool TryAddMagnet(Call call, string line)
    {
        if (AddEndpoint.FindMagnet(line) is not { Hash.HasV1: true } magnet) return false;

        if (call.Store.FindDouble(magnet.Hash) is null) call.Store.Add(AddFields.Create(magnet, call), call.Version);
        return true;
    }
}
