using System.Globalization;

namespace TorrentApi.Backends.UTorrent.Tests.Scripted;

/// <summary>Torrents and replies to write tests with.</summary>
internal static class Sample
{
    /// <summary>The key of the torrent with this number, as the server writes it.</summary>
    public static string Key(int number) => number.ToString("X8", CultureInfo.InvariantCulture) + new string('A', 32);

    public static InfoHash Hash(int number) => InfoHash.Parse(Key(number));

    public static MagnetLink Magnet(int number) => MagnetLink.Parse($"magnet:?xt=urn:btih:{Key(number)}");

    /// <summary>A row of 29 columns: running at 40 %, third in the queue.</summary>
    public static string Row(int number, int bits = 201, string label = "", string name = "ubuntu", string queue = "3") =>
        $"""["{Key(number)}",{bits},"{name}",3000000000,400,1200000000,600000000,500,7,8,90,"{label}",1,2,3,4,98304,{queue},1800000000,"http://a.test/x","","Downloading 40.0 %","5",1600000000,0,"","C:\\Downloads\\ubuntu",0,"6A0C292A"]""";

    public static string List(params IEnumerable<string> rows) => $$"""{"build":45704,"label":[["linux",1]],"torrents":[{{string.Join(",\n", rows)}}],"torrentc":"7"}""";

    public static string Delta(string changed, string removed = "") => $$"""{"build":45704,"label":[],"torrentp":[{{changed}}],"torrentm":[{{removed}}],"torrentc":"8"}""";

    public static string Props(int number, string numbers = "\"ulrate\":0,\"dlrate\":0,\"seed_override\":0,\"seed_ratio\":0", string trackers = "") =>
        $$"""{"build":45704,"props":[{"hash":"{{Key(number)}}","trackers":"{{trackers}}",{{numbers}}}]}""";

    public static string Files(int number, string rows) => $$"""{"build":45704,"files":["{{Key(number)}}",[{{rows}}]]}""";
}
