namespace TorrentApi.Json;

/// <summary>The grammar of a JSON object outside its names and values: braces, colons, commas, blanks. What <see cref="ArrayFrame"/> is for arrays.</summary>
internal struct ObjectFrame
{
    private Place _place;

    private enum Place
    {
        BeforeObject = 0,
        BeforeFirst = 1,
        BeforeName = 2,
        AfterName = 3,
        BeforeValue = 4,
        AfterValue = 5,
        AfterObject = 6,
    }

    /// <summary>Where <see cref="Skip"/> stopped.</summary>
    public enum Stop
    {
        /// <summary>At the end of the bytes.</summary>
        End = 0,

        /// <summary>Before a name.</summary>
        Name = 1,

        /// <summary>Before a value.</summary>
        Value = 2,

        /// <summary>Behind the closing brace.</summary>
        Closed = 3,
    }

    /// <summary>True while nothing but blanks was seen.</summary>
    public readonly bool IsUntouched => _place == Place.BeforeObject;

    /// <summary>True once the closing brace was seen.</summary>
    public readonly bool IsClosed => _place == Place.AfterObject;

    /// <summary>Tells that the name that <see cref="Skip"/> stopped at was taken.</summary>
    public void TakeName() => _place = Place.AfterName;

    /// <summary>Tells that the value that <see cref="Skip"/> stopped at was taken.</summary>
    public void TakeValue() => _place = Place.AfterValue;

    /// <summary>Returns how many bytes lie before what comes next.</summary>
    /// <exception cref="TorrentApiException">The bytes are no JSON object, or go on after its end.</exception>
    public int Skip(ReadOnlySpan<byte> bytes, out Stop stop)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            if (value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') continue;

            switch (_place)
            {
                case Place.BeforeObject when value == (byte)'{':
                    _place = Place.BeforeFirst;
                    break;
                case Place.BeforeObject:
                    throw UnexpectedBody.NotObject(value);
                case Place.BeforeFirst or Place.AfterValue when value == (byte)'}':
                    _place = Place.AfterObject;
                    stop = Stop.Closed;
                    return i + 1;
                case Place.AfterValue when value == (byte)',':
                    _place = Place.BeforeName;
                    break;
                case Place.AfterName when value == (byte)':':
                    _place = Place.BeforeValue;
                    break;
                case Place.BeforeFirst or Place.BeforeName when value == (byte)'"':
                    stop = Stop.Name;
                    return i;
                case Place.BeforeValue:
                    stop = Stop.Value;
                    return i;
                default:
                    throw UnexpectedBody.Malformed();
            }
        }

        stop = Stop.End;
        return bytes.Length;
    }
}
