using TorrentApi.ListBench.Running;
using TorrentApi.ListBench.Serving;

// The table is made by this program started several times over: one process serves, and each way of reading has a process of its own, so that none
// warms, fills or collects the memory of another.
return args switch
{
    ["serve"] => PayloadServer.Run(),
    ["work", var way, var address, var torrents] => await Worker.RunAsync(way, new Uri(address), torrents),
    ["once", var way, var address] => await Worker.RunOnceAsync(way, new Uri(address)),
    _ => await Table.PrintAsync(Settings.Parse(args)),
};
