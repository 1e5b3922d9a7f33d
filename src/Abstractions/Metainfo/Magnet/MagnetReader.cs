using System.Globalization;

namespace TorrentApi.Metainfo.Magnet;

/// <summary>Reads the parameters of a magnet link (BEP 9, BEP 53). Unknown ones are passed over.</summary>
internal sealed class MagnetReader
{
    public const string Prefix = "magnet:?";

    private const string V1Urn = "urn:btih:";
    private const string V2Urn = "urn:btmh:";

    /// <summary>Multihash for "SHA-256, 32 bytes" (BEP 52): the only one that BitTorrent uses.</summary>
    public const string Sha256Multihash = "1220";

    private readonly List<string> _trackers = [];
    private readonly List<string> _webSeeds = [];
    private readonly List<string> _peers = [];
    private readonly SortedSet<int> _files = [];
    private int _fileBudget = FileSelection.MaxFiles;
    private InfoHash _v1;
    private InfoHash _v2;

    public InfoHash Hash => (_v1.IsEmpty, _v2.IsEmpty) switch
    {
        (false, false) => InfoHash.FromHybrid(_v1.V1Span(), _v2.V2Span()),
        (false, true) => _v1,
        _ => _v2,
    };

    public string? Name { get; private set; }

    public IReadOnlyList<string> Trackers => _trackers;

    public IReadOnlyList<string> WebSeeds => _webSeeds;

    public IReadOnlyList<string> Peers => _peers;

    public IReadOnlyList<int> SelectedFiles => [.. _files];

    public long? SizeBytes { get; private set; }

    /// <returns>Why the link is refused; null where it was read.</returns>
    public string? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > MagnetLink.MaxLength) return $"The magnet link is longer than {MagnetLink.MaxLength} characters.";
        if (!text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return $"The text does not begin with '{Prefix}'.";
        // Servers take several links at once, one a line: one link must stay one.
        if (text.IndexOfAnyInRange('\0', '\x1f') >= 0) return "The magnet link holds a line break or another control character.";

        var query = text[Prefix.Length..];
        foreach (var range in query.Split('&'))
        {
            var parameter = query[range];
            var equals = parameter.IndexOf('=');
            if (equals >= 0 && Apply(StripNumber(parameter[..equals]), parameter[(equals + 1)..]) is { } fault) return fault;
        }
        return Hash.IsEmpty ? "The magnet link has no 'xt' with a BitTorrent info hash (urn:btih or urn:btmh)." : null;
    }

    private string? Apply(ReadOnlySpan<char> key, ReadOnlySpan<char> value) => key.ToString().ToUpperInvariant() switch
    {
        "XT" => ApplyTopic(PercentEncoding.Decode(value)),
        "DN" => ApplyName(value),
        "XL" => ApplySize(value),
        "TR" => Add(_trackers, value),
        "WS" => Add(_webSeeds, value),
        "X.PE" => PeerAddress.IsValid(PercentEncoding.Decode(value)) ? Add(_peers, value) : null,
        "SO" => FileSelection.Add(PercentEncoding.Decode(value), _files, ref _fileBudget),
        _ => null,
    };

    /// <summary>Topics of other networks (<c>urn:sha1</c>, <c>urn:ed2k</c>) stand beside ours and are passed over.</summary>
    private string? ApplyTopic(ReadOnlySpan<char> topic)
    {
        if (topic.StartsWith(V1Urn, StringComparison.OrdinalIgnoreCase))
        {
            var digits = topic[V1Urn.Length..];
            return digits.Length is HashText.IdDigits or HashText.Base32Letters && InfoHash.TryParse(digits, out var hash)
                ? Accept(ref _v1, hash)
                : "'xt' has a urn:btih that is neither 40 hexadecimal digits nor 32 base32 letters.";
        }
        if (topic.StartsWith(V2Urn, StringComparison.OrdinalIgnoreCase))
        {
            var multihash = topic[V2Urn.Length..];
            return multihash.StartsWith(Sha256Multihash, StringComparison.Ordinal)
                && multihash.Length == Sha256Multihash.Length + HashText.V2Digits
                && InfoHash.TryParse(multihash[Sha256Multihash.Length..], out var hash)
                ? Accept(ref _v2, hash)
                : "'xt' has a urn:btmh that is not '1220' and 64 hexadecimal digits.";
        }
        return null;
    }

    private static string? Accept(ref InfoHash known, InfoHash hash)
    {
        if (!known.IsEmpty && known != hash) return "The magnet link has two 'xt' that name different torrents.";
        known = hash;
        return null;
    }

    /// <summary>
    /// BEP 9 does not speak of '+'. Many sites write names as web forms do, and libtorrent 2.0.8 reads it as a blank. In URLs it stays: there a
    /// '+' is legal and a blank is not.
    /// </summary>
    private string? ApplyName(ReadOnlySpan<char> value)
    {
        var name = PercentEncoding.Decode(value.ToString().Replace('+', ' '));
        if (name.Length > 0) Name ??= name;
        return null;
    }

    private string? ApplySize(ReadOnlySpan<char> value)
    {
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size)) SizeBytes ??= size;
        return null;
    }

    private static string? Add(List<string> values, ReadOnlySpan<char> value)
    {
        var decoded = PercentEncoding.Decode(value);
        if (!string.IsNullOrWhiteSpace(decoded)) values.Add(decoded);
        return null;
    }

    /// <summary><c>tr.1</c> is <c>tr</c>: some makers number repeated parameters, and the number says nothing.</summary>
    private static ReadOnlySpan<char> StripNumber(ReadOnlySpan<char> key)
    {
        var dot = key.LastIndexOf('.');
        return dot > 0 && dot < key.Length - 1 && key[(dot + 1)..].IndexOfAnyExceptInRange('0', '9') < 0 ? key[..dot] : key;
    }
}
