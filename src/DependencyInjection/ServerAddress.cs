namespace TorrentApi.DependencyInjection;

/// <summary>What every backend asks of the address of its server.</summary>
public static class ServerAddress
{
    /// <summary>
    /// Everything that is wrong with an address, one sentence each. The address itself is not repeated, because it may hold a password.
    /// </summary>
    /// <param name="address">An absolute http or https URL, with a base path or without; null where it was not given.</param>
    /// <param name="option">The name of the option, with which each sentence begins.</param>
    public static IEnumerable<string> Check(Uri? address, string option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return Failures(address).Select(failure => $"{option} {failure}");
    }

    private static IEnumerable<string> Failures(Uri? address)
    {
        if (address is null || address.OriginalString.Trim().Length == 0)
        {
            yield return "is missing: write the URL of the server, such as http://localhost:8080.";
            yield break;
        }

        if (!address.IsAbsoluteUri || !IsHttp(address) || address.Host.Length == 0)
        {
            yield return "is not an http or https URL: write it in full, such as http://localhost:8080.";
            yield break;
        }

        if (address.UserInfo.Length > 0)
            yield return "holds credentials: take them out of the URL and set the options for them.";
        if (address.Query.Length > 0 || address.Fragment.Length > 0)
            yield return "has a query or a fragment: end it with the path.";
    }

    private static bool IsHttp(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;
}
