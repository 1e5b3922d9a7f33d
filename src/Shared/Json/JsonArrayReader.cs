using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TorrentApi.Json;

/// <summary>Reads a JSON array as it arrives: the buffer holds one chunk and the beginning of one element, whatever the length of the array.</summary>
/// <remarks>
/// Call <see cref="FillAsync"/>, then <see cref="TryRead"/> until it is false, until <see cref="FillAsync"/> is false. Both throw
/// <see cref="ApiError.UnexpectedResponse"/> for a body that is no array, is cut, goes on after its end, or beyond <see cref="JsonLimits"/>.
/// </remarks>
internal sealed class JsonArrayReader<T>(Stream utf8, ElementParser<T> parser, int bufferBytes = JsonLimits.BufferBytes) : IDisposable
    where T : class
{
    private readonly ChunkBuffer _buffer = new(utf8, bufferBytes);
    private ArrayFrame _frame;
    private int _ordinal;
    private int _wanted = 1;

    /// <summary>Elements that became nothing: no object, or without what makes a row usable.</summary>
    public int Skipped { get; private set; }

    /// <summary>True where the body is at its end and nothing was in it, not so much as a bracket.</summary>
    public bool IsNothing => _buffer.IsComplete && _frame.IsUntouched && _buffer.Pending.IsEmpty;

    /// <summary>Reads a little further; false at the proper end of the body.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_buffer.IsComplete)
        {
            if (_frame.IsClosed) return false;
            throw _frame.IsUntouched ? UnexpectedBody.Empty() : UnexpectedBody.Cut();
        }

        if (_ordinal > JsonLimits.ListElements || _buffer.TotalRead > JsonLimits.ListBytes) throw UnexpectedBody.Because("a list longer than any that a server has");
        await _buffer.FillAsync(_wanted, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Takes the next row that is wholly in the buffer.</summary>
    public bool TryRead([NotNullWhen(true)] out T? row)
    {
        row = null;
        while (row is null)
        {
            _buffer.Advance(_frame.Skip(_buffer.Pending, out var atElement));
            if (!atElement)
            {
                _wanted = 1;
                return false;
            }

            if (!TryParse(out row)) return false;
            if (row is null) Skipped++;
        }

        return true;
    }

    public void Dispose() => _buffer.Dispose();

    private bool TryParse(out T? row)
    {
        // One byte beyond the bound shows that an element is too large, however much of it is in the buffer.
        var pending = _buffer.Pending[..Math.Min(_buffer.Pending.Length, JsonLimits.ElementBytes + 1)];
        bool complete;
        int consumed;
        try
        {
            complete = parser.TryParse(pending, _ordinal, out consumed, out row);
        }
        catch (JsonException)
        {
            // Its message quotes the body: it goes no further.
            throw UnexpectedBody.Malformed();
        }

        if (complete)
        {
            _buffer.Advance(consumed);
            _frame.TakeElement();
            _ordinal++;
            return true;
        }

        // The element is parsed again once twice as much of it is here, so that a slow stream costs no more than a few passes over it.
        if (pending.Length > JsonLimits.ElementBytes) throw UnexpectedBody.Because("one element of the list is too large");
        _wanted = Math.Min(2 * pending.Length, JsonLimits.ElementBytes + 1);
        return false;
    }
}
