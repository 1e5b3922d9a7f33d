namespace TorrentApi.Backends.TorBox;

/// <summary>The operations of TorBox alone, as interceptors see them.</summary>
internal static class NativeOperations
{
    public static readonly Operation ListNative = Operation.Read("torbox.list");
    public static readonly Operation GetUser = Operation.Read("torbox.user");
    public static readonly Operation GetInfo = Operation.Read("torbox.info");
    public static readonly Operation Search = Operation.Read("torbox.search");
    public static readonly Operation MakeFile = Operation.Read("torbox.make_file");
    public static readonly Operation Edit = Operation.Write("torbox.edit");
    public static readonly Operation ListQueue = Operation.Read("torbox.queue.list");
    public static readonly Operation StartQueued = Operation.Write("torbox.queue.start");
    public static readonly Operation RemoveQueued = new("torbox.queue.remove", OperationKind.Remove, IsRepeatable: true);
    public static readonly Operation StartDevice = Operation.WriteOnce("torbox.device.start");
    public static readonly Operation GetDeviceKey = Operation.WriteOnce("torbox.device.key");
}
