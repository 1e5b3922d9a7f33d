namespace TorrentApi.Testing.Tests.Contracts;

/// <summary>A server that can do next to nothing: every promise about what is unsupported is kept too.</summary>
public sealed class BareInMemoryHost() : InMemoryHost(new InMemoryOptions { Capabilities = new HashSet<Capability> { Capability.AddFile, Capability.DeleteData } })
{
    public override string Name => "in memory, bare";
}
