using TorrentApi.Http;

namespace TorrentApi.Backends.UTorrent.Gateway;

/// <summary>One request as data, so that it can be built again with a new token.</summary>
/// <param name="Parameters">The query without the token, in order: the action comes first, and what follows a hash is about it.</param>
internal sealed record Call(IReadOnlyList<(string Name, string Value)> Parameters)
{
    /// <summary>The path below the base address.</summary>
    public string Path { get; init; } = Routes.Gui;

    /// <summary>Makes the body of a POST; null for a GET.</summary>
    public Func<HttpContent>? Body { get; init; }

    /// <summary>True where it changes nothing, so that it may be sent again when its connection was closed without an answer.</summary>
    public bool IsRead { get; init; }

    /// <summary>True where doing it twice is not the same as once, so that an empty answer is not answered with a second request.</summary>
    public bool IsOnce { get; init; }

    /// <summary>The part of a file that is asked for; null for none.</summary>
    public (long From, long? To)? Range { get; init; }

    public static Call Read(string action, params IEnumerable<(string, string)> parameters) => Of(action, parameters) with { IsRead = true };

    public static Call Write(string action, params IEnumerable<(string, string)> parameters) => Of(action, parameters);

    public static Call WriteOnce(string action, params IEnumerable<(string, string)> parameters) => Of(action, parameters) with { IsOnce = true };

    /// <summary>The address below the base. The token comes before everything else: in any place but the first or second the server takes it for none.</summary>
    public string ToRoute(string? token)
    {
        var query = FormBody.Encode(token is null ? Parameters : [(Names.Token, token), .. Parameters]);
        return query.Length == 0 ? Path : $"{Path}?{query}";
    }

    private static Call Of(string action, IEnumerable<(string, string)> parameters) => new([(Names.Action, action), .. parameters]);
}
