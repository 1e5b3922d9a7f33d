using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using TorrentApi.Json;

namespace TorrentApi.Backends.UTorrent.Wire;

/// <summary>Reads a JSON object as it arrives, member by member; a member that is an array may be read element by element, whatever its length.</summary>
/// <remarks>Every method throws <see cref="ApiError.UnexpectedResponse"/> for a body that is no object, is cut, goes on after its end, or beyond <see cref="JsonLimits"/>.</remarks>
internal sealed class ObjectReader(Stream utf8, int bufferBytes = JsonLimits.BufferBytes) : IDisposable
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);

    private readonly ChunkBuffer _buffer = new(utf8, bufferBytes);
    private readonly JsonText _text = new();
    private bool _isOpen;
    private int _elements;

    /// <summary>The name of the next member, whose value has to be read then; null at the proper end of the body.</summary>
    public async ValueTask<string?> NextAsync(CancellationToken cancellationToken)
    {
        var next = await PeekAsync(cancellationToken).ConfigureAwait(false);
        if (!_isOpen)
        {
            if (next != '{') throw next is null ? UnexpectedBody.Empty() : UnexpectedBody.NotObject((byte)next);
        }
        else if (next is not (',' or '}'))
        {
            throw next is null ? UnexpectedBody.Cut() : UnexpectedBody.Malformed();
        }

        _buffer.Advance(1);
        if (next == '}') return await CloseAsync(cancellationToken).ConfigureAwait(false);

        next = await PeekAsync(cancellationToken).ConfigureAwait(false);
        if (next == '}' && !_isOpen)
        {
            _buffer.Advance(1);
            return await CloseAsync(cancellationToken).ConfigureAwait(false);
        }

        _isOpen = true;
        if (next != '"') throw next is null ? UnexpectedBody.Cut() : UnexpectedBody.Malformed();
        var name = await ReadNameAsync(cancellationToken).ConfigureAwait(false);
        await TakeAsync(':', cancellationToken).ConfigureAwait(false);
        return name;
    }

    /// <summary>Reads the value of a member; null where it is of no use.</summary>
    public async ValueTask<T?> ReadValueAsync<T>(ElementParser<T> parser, CancellationToken cancellationToken)
        where T : class
    {
        if (await PeekAsync(cancellationToken).ConfigureAwait(false) is null) throw UnexpectedBody.Cut();

        T? value;
        var wanted = 1;
        while (!TryParse(parser, ref wanted, out value)) await FillAsync(wanted, cancellationToken).ConfigureAwait(false);
        return value;
    }

    /// <summary>Reads the value of a member as the elements of an array; what is none is passed over.</summary>
    public async ValueTask ReadElementsAsync<T>(ElementParser<T> parser, Action<T> onElement, CancellationToken cancellationToken)
        where T : class
    {
        if (await PeekAsync(cancellationToken).ConfigureAwait(false) != '[')
        {
            await ReadValueAsync(parser, cancellationToken).ConfigureAwait(false);
            return;
        }

        _buffer.Advance(1);
        if (await PeekAsync(cancellationToken).ConfigureAwait(false) == ']')
        {
            _buffer.Advance(1);
            return;
        }

        do
        {
            TakeElements(parser, onElement);
            if (await ReadValueAsync(parser, cancellationToken).ConfigureAwait(false) is { } element) onElement(element);
        }
        while (await TakeCommaAsync(cancellationToken).ConfigureAwait(false));
    }

    public void Dispose() => _buffer.Dispose();

    /// <summary>Takes elements as long as the buffer holds one, the comma behind it and the beginning of the next: most of a long list, without waiting anywhere.</summary>
    private void TakeElements<T>(ElementParser<T> parser, Action<T> onElement)
        where T : class
    {
        while (_elements < JsonLimits.ListElements && TryParse(parser, _buffer.Pending, out var consumed, out var element))
        {
            var behind = _buffer.Pending[consumed..];
            var comma = behind.IndexOfAnyExcept(Blanks);
            if (comma < 0 || behind[comma] != (byte)',') return;

            var next = behind[(comma + 1)..].IndexOfAnyExcept(Blanks);
            if (next < 0) return;

            _buffer.Advance(consumed + comma + 1 + next);
            _elements++;
            if (element is not null) onElement(element);
        }
    }

    private async ValueTask<bool> TakeCommaAsync(CancellationToken cancellationToken)
    {
        if (++_elements > JsonLimits.ListElements) throw UnexpectedBody.Because("a list longer than any that a server has");

        var next = await PeekAsync(cancellationToken).ConfigureAwait(false);
        if (next is not (',' or ']')) throw next is null ? UnexpectedBody.Cut() : UnexpectedBody.Malformed();
        _buffer.Advance(1);
        return next == ',';
    }

    private async ValueTask<string> ReadNameAsync(CancellationToken cancellationToken)
    {
        string? name;
        var wanted = 1;
        while (!TryReadName(ref wanted, out name)) await FillAsync(wanted, cancellationToken).ConfigureAwait(false);
        return name;
    }

    private bool TryReadName(ref int wanted, [NotNullWhen(true)] out string? name)
    {
        name = null;
        var reader = new Utf8JsonReader(_buffer.Pending, isFinalBlock: false, default);
        try
        {
            if (!reader.Read())
            {
                wanted = Grow();
                return false;
            }
        }
        catch (JsonException)
        {
            throw UnexpectedBody.Malformed();
        }

        name = _text.Name(ref reader);
        _buffer.Advance((int)reader.BytesConsumed);
        return true;
    }

    private bool TryParse<T>(ElementParser<T> parser, ref int wanted, out T? value)
        where T : class
    {
        if (!TryParse(parser, _buffer.Pending, out var consumed, out value))
        {
            wanted = Grow();
            return false;
        }

        _buffer.Advance(consumed);
        return true;
    }

    private bool TryParse<T>(ElementParser<T> parser, ReadOnlySpan<byte> pending, out int consumed, out T? value)
        where T : class
    {
        try
        {
            return parser.TryParse(pending, _elements, out consumed, out value);
        }
        catch (JsonException)
        {
            // Its message quotes the body: it goes no further.
            throw UnexpectedBody.Malformed();
        }
    }

    /// <summary>How much to have before another attempt: twice as much, so that a slow stream costs no more than a few passes over it.</summary>
    private int Grow()
    {
        var pending = _buffer.Pending.Length;
        if (pending > JsonLimits.ElementBytes) throw UnexpectedBody.Because("one element of the list is too large");
        return Math.Min(2 * pending, JsonLimits.ElementBytes + 1);
    }

    /// <summary>Passes blanks; the byte that follows, or null at the end of the body.</summary>
    private async ValueTask<char?> PeekAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_buffer.Pending.IndexOfAnyExcept(Blanks) is >= 0 and var first)
            {
                _buffer.Advance(first);
                return (char)_buffer.Pending[0];
            }

            _buffer.Advance(_buffer.Pending.Length);
            if (_buffer.IsComplete) return null;
            await FillAsync(1, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask TakeAsync(char expected, CancellationToken cancellationToken)
    {
        var next = await PeekAsync(cancellationToken).ConfigureAwait(false);
        if (next != expected) throw next is null ? UnexpectedBody.Cut() : UnexpectedBody.Malformed();
        _buffer.Advance(1);
    }

    private async ValueTask<string?> CloseAsync(CancellationToken cancellationToken) =>
        await PeekAsync(cancellationToken).ConfigureAwait(false) is null ? null : throw UnexpectedBody.Malformed();

    private async ValueTask FillAsync(int wanted, CancellationToken cancellationToken)
    {
        if (_buffer.IsComplete) throw UnexpectedBody.Cut();
        if (_buffer.TotalRead > JsonLimits.ListBytes) throw UnexpectedBody.Because("a list longer than any that a server has");
        await _buffer.FillAsync(wanted, cancellationToken).ConfigureAwait(false);
    }
}
