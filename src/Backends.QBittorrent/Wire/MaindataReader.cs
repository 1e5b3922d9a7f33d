using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Wire;

/// <summary>Reads the reply of <c>sync/maindata</c> as it arrives: torrents into rows, the rest passed over and checked.</summary>
/// <remarks>
/// <c>torrents</c> is an object of rows by hash, whole ones in a full answer, else only the fields that changed; <c>torrents_removed</c> is an array of hashes.
/// Source: src/webui/api/synccontroller.cpp, before 4.1 src/webui/btjson.cpp. Other members grow with the number of torrents too (<c>trackers</c>), so nothing is held whole.
/// </remarks>
internal sealed class MaindataReader(Stream utf8, TorrentRowParser parser, SyncRows rows, int bufferBytes = JsonLimits.BufferBytes) : IDisposable
{
    private static readonly JsonReaderState Fresh = new(new JsonReaderOptions { MaxDepth = JsonLimits.Depth });

    private readonly ChunkBuffer _buffer = new(utf8, bufferBytes);
    private readonly JsonText _text = new();
    private ObjectFrame _body;
    private ObjectFrame _torrents;
    private bool _isInTorrents;
    private JsonReaderState _passed;
    private bool _isPassing;
    private Member _member;
    private TorrentId _key;
    private int _wanted = 1;
    private int _count;
    private long? _rid;
    private bool _saysFull;

    private enum Member
    {
        Other = 0,
        Rid = 1,
        FullUpdate = 2,
        Torrents = 3,
        Removed = 4,
    }

    /// <summary>Reads to the end of the body.</summary>
    /// <param name="isFull">True where everything was asked for: rows are whole, whether the answer has said so by then or not.</param>
    /// <param name="cancellationToken">Of the operation.</param>
    /// <exception cref="TorrentApiException"><see cref="ApiError.UnexpectedResponse"/>: no such reply, cut, or beyond <see cref="JsonLimits"/>. The rows are spoilt then.</exception>
    public async ValueTask<SyncAnswer> ReadAsync(bool isFull, CancellationToken cancellationToken)
    {
        rows.Begin(isFull);
        while (true)
        {
            StepWhilePossible();
            if (_buffer.IsComplete) break;
            if (_count > JsonLimits.ListElements || _buffer.TotalRead > JsonLimits.ListBytes) throw UnexpectedBody.Because("a list longer than any that a server has");
            await _buffer.FillAsync(_wanted, cancellationToken).ConfigureAwait(false);
        }

        if (!_body.IsClosed) throw _body.IsUntouched ? UnexpectedBody.Empty() : UnexpectedBody.Cut();
        return new SyncAnswer(_rid ?? throw UnexpectedBody.Because("changes without their number"), _saysFull);
    }

    public void Dispose() => _buffer.Dispose();

    private void StepWhilePossible()
    {
        try
        {
            while (_isPassing ? TryPass() : _isInTorrents ? TryStepInTorrents() : TryStep())
            {
            }
        }
        catch (JsonException)
        {
            // Its message quotes the body: it goes no further.
            throw UnexpectedBody.Malformed();
        }
    }

    private bool TryStep()
    {
        _buffer.Advance(_body.Skip(_buffer.Pending, out var stop));
        switch (stop)
        {
            case ObjectFrame.Stop.Name:
                return TryTakeName();
            case ObjectFrame.Stop.Value:
                return TryReadValue();
            default:
                return stop == ObjectFrame.Stop.Closed || Lack(0);
        }
    }

    private bool TryStepInTorrents()
    {
        _buffer.Advance(_torrents.Skip(_buffer.Pending, out var stop));
        switch (stop)
        {
            case ObjectFrame.Stop.Name:
                return TryTakeKey();
            case ObjectFrame.Stop.Value:
                return TryReadRow();
            case ObjectFrame.Stop.Closed:
                _isInTorrents = false;
                _body.TakeValue();
                return true;
            default:
                return Lack(0);
        }
    }

    private bool TryReadRow()
    {
        var pending = _buffer.Pending[..Math.Min(_buffer.Pending.Length, JsonLimits.ElementBytes + 1)];
        parser.AddTo(rows.KnownOf(_key));
        if (!parser.TryParse(pending, 0, out var consumed, out var torrent)) return Lack(pending.Length);

        if (torrent is not null) rows.Put(_key, in parser.Row, torrent);
        _buffer.Advance(consumed);
        _torrents.TakeValue();
        _count++;
        return true;
    }

    private bool TryReadValue()
    {
        if (_member == Member.Torrents && _buffer.Pending[0] == (byte)'{')
        {
            (_torrents, _isInTorrents) = (default, true);
            return true;
        }

        if (_member is Member.Other or Member.Torrents)
        {
            (_passed, _isPassing) = (Fresh, true);
            return true;
        }

        var pending = _buffer.Pending;
        var reader = new Utf8JsonReader(pending, isFinalBlock: false, Fresh);
        if (!reader.Read() || !TryRead(ref reader)) return Lack(pending.Length);
        _buffer.Advance((int)reader.BytesConsumed);
        _body.TakeValue();
        return true;
    }

    /// <summary>Takes the value whose first token the reader stands on.</summary>
    private bool TryRead(ref Utf8JsonReader reader)
    {
        if (_member == Member.Removed && reader.TokenType == JsonTokenType.StartArray) return TryReadRemoved(ref reader);
        if (_member == Member.Rid) _rid = JsonNumbers.Int64(ref reader, _text);
        if (_member == Member.FullUpdate) rows.IsFull |= _saysFull = JsonNumbers.Boolean(ref reader) == true;
        return reader.TrySkip();
    }

    /// <summary>Read from its beginning where the bytes ended inside it; to remove twice is to remove once.</summary>
    private bool TryReadRemoved(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == 0) return true;
            if (reader.TokenType == JsonTokenType.String && HashHex.TryDecode(_text.Utf8(ref reader), out TorrentId key)) rows.Remove(key);
        }

        return false;
    }

    /// <summary>Passes over a value of any length, a chunk at a time.</summary>
    private bool TryPass()
    {
        var reader = new Utf8JsonReader(_buffer.Pending, isFinalBlock: false, _passed);
        while (_isPassing && reader.Read())
            _isPassing = reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;

        _buffer.Advance((int)reader.BytesConsumed);
        _passed = reader.CurrentState;
        if (_isPassing) return Lack(_buffer.Pending.Length);
        _body.TakeValue();
        return true;
    }

    private bool TryTakeName()
    {
        var pending = _buffer.Pending;
        var reader = new Utf8JsonReader(pending, isFinalBlock: false, Fresh);
        if (!reader.Read()) return Lack(pending.Length);

        _member = Find(_text.Utf8(ref reader));
        _buffer.Advance((int)reader.BytesConsumed);
        _body.TakeName();
        return true;
    }

    private bool TryTakeKey()
    {
        var pending = _buffer.Pending;
        var reader = new Utf8JsonReader(pending, isFinalBlock: false, Fresh);
        if (!reader.Read()) return Lack(pending.Length);

        // What is no hash leaves the key empty, and a row without a key becomes no torrent.
        HashHex.TryDecode(_text.Utf8(ref reader), out _key);
        _buffer.Advance((int)reader.BytesConsumed);
        _torrents.TakeName();
        return true;
    }

    /// <summary>Asks for twice as much of what did not fit, so that a slow stream costs no more than a few passes over it.</summary>
    private bool Lack(int pending)
    {
        if (pending > JsonLimits.ElementBytes) throw UnexpectedBody.Because("one element of the list is too large");
        _wanted = Math.Clamp(2 * pending, 1, JsonLimits.ElementBytes + 1);
        return false;
    }

    private static Member Find(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("rid"u8) ? Member.Rid
        : name.SequenceEqual("full_update"u8) ? Member.FullUpdate
        : name.SequenceEqual("torrents"u8) ? Member.Torrents
        : name.SequenceEqual("torrents_removed"u8) ? Member.Removed
        : Member.Other;
}
