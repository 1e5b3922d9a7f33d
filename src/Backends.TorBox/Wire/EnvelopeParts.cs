using System.Buffers;

namespace TorrentApi.Backends.TorBox.Wire;

/// <summary>Tells byte by byte what belongs to the value of <c>data</c> and what to the envelope. It checks no grammar: whoever parses the parts does.</summary>
internal sealed class EnvelopeParts(ArrayBufferWriter<byte> envelope, ArrayBufferWriter<byte> data)
{
    private const byte Blank = (byte)' ';

    // Of the brackets of data itself, inside the envelope's brace.
    private const int DepthOfData = 2;

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]:,"u8);
    private static readonly SearchValues<byte> Nesting = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> EndsOfText = SearchValues.Create("\"\\"u8);

    private int _depth;
    private bool _isText;
    private bool _isEscaped;
    private bool _isData;
    private bool _hasBegun;
    private bool _isWrapped;

    /// <summary>Sorts the next bytes of the body.</summary>
    public void Split(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_isData && _hasBegun && _depth > DepthOfData)
            {
                var inner = LengthWithinData(bytes);
                Keep(bytes[..inner]);
                bytes = bytes[inner..];
                continue;
            }

            var length = _isText ? LengthOfText(bytes) : bytes.IndexOfAny(Structure);
            if (length < 0) length = bytes.Length;

            if (length > 0) Keep(bytes[..length]);
            else Step(bytes[length++]);
            bytes = bytes[length..];
        }
    }

    /// <summary>At the end of the body: gives an empty array where there was no data. False where there is nothing more to give.</summary>
    public bool End()
    {
        if (_hasBegun) return false;

        _hasBegun = true;
        data.Write("[]"u8);
        return true;
    }

    /// <summary>How many of the bytes lie deeper than the value of <c>data</c> itself: nearly all of a list, which is taken over in one piece.</summary>
    private int LengthWithinData(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (length < bytes.Length && _depth > DepthOfData)
        {
            if (!_isEscaped) length += NestingBlocks.Pass(bytes[length..], DepthOfData, ref _depth, ref _isText);
            if (length == bytes.Length) return length;
            if (_isText)
            {
                length += LengthOfText(bytes[length..]);
                continue;
            }

            var next = bytes[length..].IndexOfAny(Nesting);
            if (next < 0) return bytes.Length;

            length += next + 1;
            Note(bytes[length - 1]);
        }

        return length;
    }

    /// <summary>How many of the bytes are the rest of a text, its closing quote included.</summary>
    private int LengthOfText(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (length < bytes.Length)
        {
            if (_isEscaped)
            {
                _isEscaped = false;
                length++;
                continue;
            }

            var end = bytes[length..].IndexOfAny(EndsOfText);
            if (end < 0) return bytes.Length;

            length += end + 1;
            _isEscaped = bytes[length - 1] == (byte)'\\';
            _isText = _isEscaped;
            if (!_isText) return length;
        }

        return length;
    }

    private void Step(byte sign)
    {
        if (_isData && _depth == 1 && sign is (byte)',' or (byte)'}') EndData();
        if (sign == (byte)':' && _depth == 1 && !_isData && EndsWithData(envelope.WrittenSpan))
        {
            envelope.Write(":null"u8);
            _isData = true;
            return;
        }

        Keep([sign]);
        Note(sign);
    }

    private void Note(byte sign)
    {
        _isText = sign == (byte)'"';
        _depth += sign switch
        {
            (byte)'{' or (byte)'[' => 1,
            (byte)'}' or (byte)']' => -1,
            _ => 0,
        };
    }

    private void Keep(ReadOnlySpan<byte> part)
    {
        if (_isData && !_hasBegun)
        {
            part = part.TrimStart(" \t\r\n"u8);
            if (part.IsEmpty) return;
            BeginData(part[0]);
        }

        var target = _isData ? data : envelope;
        var place = target.GetSpan(part.Length)[..part.Length];
        part.CopyTo(place);
        target.Advance(part.Length);
        while (place.IndexOfAnyInRange((byte)0, (byte)(Blank - 1)) is var control and >= 0)
        {
            place[control] = Blank;
            place = place[control..];
        }
    }

    private void BeginData(byte first)
    {
        _hasBegun = true;
        _isWrapped = first != (byte)'[';
        if (_isWrapped) data.Write("["u8);
    }

    private void EndData()
    {
        _isData = false;
        if (_isWrapped) data.Write("]"u8);
        _isWrapped = false;
    }

    /// <summary>True behind the key <c>data</c>; its quote must open a text, not be one inside.</summary>
    private static bool EndsWithData(ReadOnlySpan<byte> envelope)
    {
        var key = envelope.TrimEnd(Blank);
        return key.EndsWith("\"data\""u8) && key[..^6] is [.., (byte)'{' or (byte)',' or Blank];
    }
}
