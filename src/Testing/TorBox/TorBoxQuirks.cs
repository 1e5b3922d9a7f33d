namespace TorrentApi.Testing;

/// <summary>Which version of a contradicted fact a <see cref="TorBoxServer"/> plays. Each switch is off by default, which is the best supported version.</summary>
/// <remarks>
/// Nobody here has asked the live service; its documents, clients and their issues disagree, and each switch is one such disagreement. A client that
/// works with every one of them (<see cref="Flipped"/>) works whichever is true. Where two switches of one fact are on, the first named here counts.
/// </remarks>
public sealed partial record TorBoxQuirks
{
    /// <summary>Business refusals come with status 200 and <c>success: false</c> in place of 400.</summary>
    public bool RefusesWithOk { get; init; }

    /// <summary><c>ACTIVE_LIMIT</c> comes with 400, as documented; measured was 500.</summary>
    public bool ActiveLimitIsBadRequest { get; init; }

    /// <summary><c>ACTIVE_LIMIT</c> comes with 200.</summary>
    public bool ActiveLimitIsOk { get; init; }

    /// <summary>Full slots are told as <c>DATABASE_ERROR</c> with status 500, and the limit stands in the detail alone.</summary>
    public bool ActiveLimitIsDatabaseError { get; init; }

    /// <summary>A torrent that finds no slot is refused with <c>ACTIVE_LIMIT</c>; by default it is queued.</summary>
    public bool FullSlotsRefuse { get; init; }

    /// <summary>An empty list is <c>data: null</c>.</summary>
    public bool EmptyListIsNull { get; init; }

    /// <summary>An empty list is 404 <c>ITEM_NOT_FOUND</c>.</summary>
    public bool EmptyListIsMissing { get; init; }

    /// <summary>An empty list is <c>success: true</c> with the error <c>ITEM_NOT_FOUND</c> and no data.</summary>
    public bool EmptyListContradictsItself { get; init; }

    /// <summary>Asking the list for an unknown id gives success and <c>data: null</c>; by default 404.</summary>
    public bool UnknownIsNull { get; init; }

    /// <summary>An unknown id is 400 <c>ITEM_NOT_FOUND</c>; by default 404.</summary>
    public bool UnknownIsBadRequest { get; init; }

    /// <summary>An unknown id is 500 <c>DATABASE_ERROR</c>.</summary>
    public bool UnknownIsServerError { get; init; }

    /// <summary>Creating what the account has is refused with <c>DUPLICATE_ITEM</c>; by default the answer names the one that is there.</summary>
    public bool DuplicateIsRefused { get; init; }

    /// <summary>Creating what the account has is refused with <c>DIFF_ISSUE</c>.</summary>
    public bool DuplicateIsDiffIssue { get; init; }

    /// <summary>A create that worked answers <c>data: null</c>.</summary>
    public bool CreateAnswersNull { get; init; }

    /// <summary>A create that worked answers an array of objects with <c>id</c>.</summary>
    public bool CreateAnswersArray { get; init; }

    /// <summary>A queued create answers <c>success: false</c>, no error and the detail of a success.</summary>
    public bool QueuingLooksRefused { get; init; }

    /// <summary><c>error</c> is <c>true</c> in answers with status 400, and the code is lost.</summary>
    public bool ErrorIsFlag { get; init; }

    /// <summary><c>data</c> of a refusal is the sentence of <c>detail</c>.</summary>
    public bool DataRepeatsDetail { get; init; }

    /// <summary>An unknown route answers <c>{"detail": "Not Found"}</c>; by default it has the code <c>ENDPOINT_NOT_FOUND</c>.</summary>
    public bool UnknownRouteIsPlain { get; init; }

    /// <summary>A refused or absent key is 401; by default 403.</summary>
    public bool RefusedKeyIsUnauthorized { get; init; }

    /// <summary>Texts hold control characters that JSON wants escaped.</summary>
    public bool HasRawControlCharacters { get; init; }
}
