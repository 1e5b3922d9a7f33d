using System.Text;

namespace TorrentApi.Hosting.Interceptors;

/// <summary>What went wrong in one word, for metrics, traces and health: few values, and no name of a torrent in them.</summary>
internal static class ErrorName
{
    /// <summary>The caller went away; no failure.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>"login_refused" for <see cref="ApiError.LoginRefused"/> and so on; for any other exception its type, as OpenTelemetry has it.</summary>
    public static string Of(Exception failure) => failure switch
    {
        TorrentApiException known => Of(known.Error),
        OperationCanceledException => Cancelled,
        _ => failure.GetType().FullName ?? failure.GetType().Name,
    };

    /// <summary>The case in lower case, its words joined by underscores.</summary>
    public static string Of(ApiError error)
    {
        var name = error.GetType().Name;
        var word = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('_');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
