using System.Text;

namespace TorrentApi.Metainfo.Magnet;

/// <summary>Writes a link in the order of libtorrent's make_magnet_uri: hashes, name, trackers, web seeds.</summary>
internal sealed class MagnetWriter
{
    private readonly StringBuilder _text = new(MagnetReader.Prefix);

    public MagnetWriter(InfoHash hash)
    {
        if (hash.HasV1) _text.Append("xt=urn:btih:").Append(hash.V1Hex);
        if (hash.IsHybrid) _text.Append('&');
        if (hash.HasV2) _text.Append("xt=urn:btmh:").Append(MagnetReader.Sha256Multihash).Append(hash.V2Hex);
    }

    /// <summary>Appends a parameter.</summary>
    /// <returns>False where the link would become too long; it is as it was before.</returns>
    public bool TryAppend(string key, string value)
    {
        // Encoding never shortens: hopeless values are not encoded at all.
        if (_text.Length + value.Length > MagnetLink.MaxLength) return false;
        var encoded = PercentEncoding.Encode(value);
        if (_text.Length + key.Length + encoded.Length + 2 > MagnetLink.MaxLength) return false;
        _text.Append('&').Append(key).Append('=').Append(encoded);
        return true;
    }

    public override string ToString() => _text.ToString();
}
