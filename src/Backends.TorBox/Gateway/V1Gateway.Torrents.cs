using TorrentApi.Adding;
using TorrentApi.Backends.TorBox.Mapping;
using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox.Gateway;

internal sealed partial class V1Gateway
{
    /// <summary>Creates a torrent, once. It is not idempotent: after an unknown outcome only a look tells.</summary>
    public async Task<CreateResult> CreateAsync(AddSource source, AddOptions options, CancellationToken cancellationToken)
    {
        var isBackground = options.Native.OfType<TorBoxAddOptions>().Any(native => native.Background);
        var call = new Call(HttpMethod.Post, isBackground ? Routes.AsyncCreateTorrent : Routes.CreateTorrent) { Body = () => AddForm.Create(source, options), IsCreate = true };
        return Judge(await AskAsync(call, cancellationToken).ConfigureAwait(false), isBackground);
    }

    /// <summary>Does something to a torrent; false where the service says that it has no such torrent, or fails in a way that may mean so.</summary>
    public async Task<bool> ControlAsync(ItemId id, string operation, CancellationToken cancellationToken)
    {
        // "all" is never sent, and the number never left out: together they would mean every torrent of the account.
        var call = new Call(HttpMethod.Post, id.IsQueued ? Routes.ControlQueued : Routes.ControlTorrent)
        {
            Body = () => JsonRequest.Create(json =>
            {
                json.WriteString("operation", operation);
                json.WriteNumber(id.IsQueued ? "queued_id" : "torrent_id", id.Number);
            }),
        };
        var reply = await AskAsync(call, cancellationToken).ConfigureAwait(false);
        if (reply.Code == Codes.InvalidOption && !reply.IsSuccess)
            throw new TorrentApiException(new ApiError.Unsupported(Capability.Unknown, $"TorBox does not know the operation {operation}"));

        if (reply.MayBeMissing) return false;
        reply.Expect();
        return true;
    }

    /// <summary>Replaces what the service stores of a torrent; what is null stays. False where the service has no such torrent, or fails in a way that may mean so.</summary>
    public async Task<bool> EditAsync(long id, TorBoxEdit edit, CancellationToken cancellationToken)
    {
        var call = new Call(HttpMethod.Put, Routes.EditTorrent)
        {
            Body = () => JsonRequest.Create(json =>
            {
                json.WriteNumber("torrent_id", id);
                if (edit.Name is { } name) json.WriteString("name", name);
                WriteTexts(json, "tags", edit.Tags);
                WriteTexts(json, "alternative_hashes", edit.AlternativeHashes?.Select(hash => hash.ToString()));
            }),
        };
        var reply = await AskAsync(call, cancellationToken).ConfigureAwait(false);
        if (reply.Code == Codes.NoChanges) return true;
        if (reply.MayBeMissing) return false;
        reply.Expect();
        return true;
    }

    private static void WriteTexts(System.Text.Json.Utf8JsonWriter json, string name, IEnumerable<string>? texts)
    {
        if (texts is null) return;

        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>The data may be an object with either number, an array, or null (facts, 3.2).</summary>
    private static CreateResult Judge(Reply<Row> reply, bool isBackground)
    {
        if (!reply.IsSuccess && !IsContradiction(reply))
        {
            return reply.Code switch
            {
                Codes.DuplicateItem => new(AddVerdict.Refused),
                Codes.DiffIssue when reply.Error is ApiError.Conflict => new(AddVerdict.Refused),
                Codes.BozoTorrent or Codes.BozoFile => new(AddVerdict.NotATorrent),
                _ => throw new TorrentApiException(reply.Error!),
            };
        }

        var data = reply.Rows.FirstOrDefault(row => row.IsObject);
        if (data?.Whole("queued_id") is > 0 and var queued) return new(AddVerdict.Queued, new ItemId(queued, IsQueued: true));
        if ((data?.Whole("torrent_id") ?? data?.Whole("id")) is > 0 and var id) return new(AddVerdict.Accepted, new ItemId(id));
        if (isBackground) return new(AddVerdict.Pending);
        return new(reply.Envelope!.Mentions("queued") ? AddVerdict.Queued : AddVerdict.Accepted);
    }

    /// <summary>"success": false, no error, and "Torrent Queued Successfully": seen by one client, for a moment.</summary>
    private static bool IsContradiction(Reply<Row> reply) =>
        reply is { Code: null, Envelope: { IsFlagged: false, Success: false } envelope } && (int)reply.Status < 300 && envelope.Mentions("success");
}
