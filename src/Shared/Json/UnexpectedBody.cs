namespace TorrentApi.Json;

/// <summary>The one error of this layer: a body that is not what the endpoint answers. Reasons are fixed words and counts, never a part of the body.</summary>
internal static class UnexpectedBody
{
    public static TorrentApiException Because(string reason) => new(new ApiError.UnexpectedResponse(reason));

    public static TorrentApiException Empty() => Because("an empty body instead of JSON");

    public static TorrentApiException Cut() => Because("JSON that ends too early");

    public static TorrentApiException Malformed() => Because("a body that is not well-formed JSON, or is nested too deeply");

    public static TorrentApiException NotArray(byte first) => Because($"{Describe(first)} instead of a JSON array");

    public static TorrentApiException NotObject(byte first) => Because($"{Describe(first)} instead of a JSON object");

    // A login page or a proxy's error page in place of the answer is the usual cause, and worth its own word.
    private static string Describe(byte first) => first switch
    {
        (byte)'<' => "HTML or XML",
        (byte)'{' => "a JSON object",
        (byte)'[' => "a JSON array",
        _ => "something else",
    };
}
