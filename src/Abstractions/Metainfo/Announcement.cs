using TorrentApi.Metainfo.Bencode;

namespace TorrentApi.Metainfo;

/// <summary>The URLs beside <c>info</c>: exact text, entries that are no text left out as libtorrent 2.0.8 leaves them out.</summary>
internal static class Announcement
{
    /// <summary>The tiers of <c>announce-list</c> (BEP 12); where that is missing or empty, <c>announce</c> (BEP 3) as the only tier.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ReadTiers(BencodeNode root)
    {
        List<IReadOnlyList<string>> tiers = [];
        foreach (var tier in root.Find("announce-list"u8).Items)
        {
            if (tier.Kind is BencodeKind.List && ReadUrls(tier) is { Count: > 0 } urls) tiers.Add(urls);
        }
        if (tiers.Count == 0 && ReadUrls(root.Find("announce"u8, BencodeKind.String)) is { Count: > 0 } only) tiers.Add(only);
        return tiers;
    }

    /// <summary>The texts of a list, or the one text of a string; blank ones left out.</summary>
    public static IReadOnlyList<string> ReadUrls(BencodeNode node)
    {
        IEnumerable<string?> texts = node.Kind is BencodeKind.String ? [node.Text] : node.Items.Select(item => item.Text);
        return [.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!).Distinct(StringComparer.Ordinal)];
    }
}
