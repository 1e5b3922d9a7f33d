namespace TorrentApi;

/// <summary>Add options that one backend alone understands; each backend derives its own. See <see cref="AddOptions.Native"/>.</summary>
public abstract record NativeAddOptions;
