namespace TorrentApi.Testing.QBittorrent.Versions;

internal sealed partial record VersionProfile
{
    /// <summary>pausedDL and pausedUP became stoppedDL and stoppedUP with 5.0.</summary>
    public string StoppedWord => Has(Release.R50) ? "stopped" : "paused";

    public bool HasForcedMetadataState => Has(Release.R44);

    /// <summary>A date that is not set: 0, from 5.0 on -1; 4.1 sends -1 as an unsigned number.</summary>
    public long NoDate => Has(Release.R50) ? -1 : Has(Release.R42) ? 0 : uint.MaxValue;

    /// <summary>No limit of one torrent's rate in <c>torrents/info</c>.</summary>
    public long NoRateLimit => Has(Release.R43) ? 0 : -1;

    public bool EndsPathsWithSlash => !Has(Release.R43);

    /// <summary>5.x names a tracker also where none works.</summary>
    public bool NamesIdleTracker => Has(Release.R50);

    /// <summary>Where a tier would stand on the rows for DHT, PeX and LSD there is an empty text up to 4.3.</summary>
    public bool TiersPseudoTrackers => Has(Release.R44);

    public int UnknownPeers => Has(Release.R43) ? -1 : 0;

    /// <summary>5.2 tells each announce of a tracker, and "updating" beside the status in place of status 3.</summary>
    public bool TellsAnnounces => Has(Release.R52);

    /// <summary>Priority 4 stands for a file whose priority was never set, from 3.3 (libtorrent 1.1) to 4.2.</summary>
    public int UntouchedPriority => Has(Release.R43) || !Has(Level.L9) ? 1 : 4;

    /// <summary>4.2 reads the first-and-last-piece setting back from the pieces, so the highest priority of a file reads as it too (observed).</summary>
    public bool ReadsPickingBack => !Has(Release.R43);

    public bool IndexesFiles => Has(Release.R435);

    /// <summary>4.2 renames what is skipped to <c>.unwanted/name</c>.</summary>
    public bool MovesUnwanted => !Has(Release.R43);

    /// <summary>4.2 percent-codes the trackers of a magnet link in lower case and keeps the torrent's own name.</summary>
    public bool WritesNewMagnets => Has(Release.R50);

    /// <summary><c>start</c> on missing files begins anew on 4.2 and changes nothing later.</summary>
    public bool StartsOnMissingFiles => !Has(Release.R43);

    // Adding.
    public bool HidesDuplicates => !Has(Release.R45);

    public bool AnswersAddInJson => Has(Release.R52);

    public string StoppedOption => Has(Release.R50) ? "stopped" : "paused";

    public string SkipCheckingOption => Has(Release.R53) ? "seedMode" : "skip_checking";

    /// <summary>From 4.3 on an add answers before the torrent is in the list.</summary>
    public bool AddsLater => Has(Release.R43);

    /// <summary>Between 4.3.2 and 5.0 the tags of an add keep their blanks.</summary>
    public bool TrimsAddedTags => Has(Release.R50);

    public bool SortsTags => Has(Release.R50);

    // Listing.
    public bool RefusesUnknownSort => Has(Release.R432);

    /// <summary>4.2 sorts texts without regard to case.</summary>
    public StringComparer TextOrder => Has(Release.R43) ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    public bool PagesBehindTheEnd => Has(Release.R52);

    public bool FiltersByUpperCase => Has(Release.R43);

    /// <summary>Sub-categories are always on from 5.2; before, they are an option that is off.</summary>
    public bool NestsCategories => Has(Release.R52);

    public bool TellsCategoryLimits => Has(Release.R53);

    public bool RefusesUnchangedCategory => Has(Release.R43) && !Has(Release.R52);

    public bool MissesCategory => Has(Release.R52);

    // Trackers.
    public bool OpensTiers => Has(Release.R45);

    public bool RefusesRemovingNothing => !Has(Release.R45);

    public bool EditsManyTorrents => Has(Release.R52);

    public string TrackerOption => Has(Release.R52) ? "url" : "origUrl";

    /// <summary>By the release, as the API's number was not raised: from 5.0.4 on the argument is percent-decoded once more.</summary>
    public bool DecodesRemovedTrackers => Has(Release.R51);

    // RSS and search.
    /// <summary>Blanks at the ends of paths and names of rules go; from 5.0 on they stay (5.1.0 and 5.3.0 observed).</summary>
    public bool TrimsRssNames => !Has(Release.R50);

    public bool RelistsRenamedRules => Has(Release.R43);

    /// <summary>Before, each session has its own (seen on all four).</summary>
    public bool SharesSearches => Has(Release.R53);

    // Sync.
    public bool ForgetsAfterFullUpdate => !Has(Release.R50);

    public bool RestartsCounter => !Has(Release.R50);

    /// <summary>The old id of a hybrid that learned its metadata stays in the answers to the sessions that had seen it (observed on 5.1.0 and 5.3.0).</summary>
    public bool KeepsGhosts => Has(Release.R50);
}
