namespace TorrentApi.Json;

/// <summary>The grammar of a JSON array outside its elements: brackets, commas, blanks, and nothing after the end.</summary>
/// <remarks>
/// It stands apart from <see cref="System.Text.Json.Utf8JsonReader"/> so that an element is parsed from its own first byte, by whatever way is
/// fastest, and parsed again from there when the bytes ran out.
/// </remarks>
internal struct ArrayFrame
{
    private Place _place;

    private enum Place
    {
        BeforeArray = 0,
        BeforeFirst = 1,
        BeforeElement = 2,
        AfterElement = 3,
        AfterArray = 4,
    }

    /// <summary>True while nothing but blanks was seen.</summary>
    public readonly bool IsUntouched => _place == Place.BeforeArray;

    /// <summary>True once the closing bracket was seen.</summary>
    public readonly bool IsClosed => _place == Place.AfterArray;

    /// <summary>Tells that the element that <see cref="Skip"/> stopped at was taken.</summary>
    public void TakeElement() => _place = Place.AfterElement;

    /// <summary>Returns how many bytes lie before the next element; <paramref name="atElement"/> is false where the bytes hold none.</summary>
    /// <exception cref="TorrentApiException">The bytes are no JSON array.</exception>
    public int Skip(ReadOnlySpan<byte> bytes, out bool atElement)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            if (value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') continue;

            switch (_place)
            {
                case Place.BeforeArray when value == (byte)'[':
                    _place = Place.BeforeFirst;
                    break;
                case Place.BeforeArray:
                    throw UnexpectedBody.NotArray(value);
                case Place.BeforeFirst or Place.AfterElement when value == (byte)']':
                    _place = Place.AfterArray;
                    break;
                case Place.AfterElement when value == (byte)',':
                    _place = Place.BeforeElement;
                    break;
                case Place.BeforeFirst or Place.BeforeElement:
                    atElement = true;
                    return i;
                default:
                    throw UnexpectedBody.Malformed();
            }
        }

        atElement = false;
        return bytes.Length;
    }
}
