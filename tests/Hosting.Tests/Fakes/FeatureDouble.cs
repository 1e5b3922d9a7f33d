using System.Reflection;

namespace TorrentApi.Hosting.Tests.Fakes;

/// <summary>An implementation of any feature that only is there.</summary>
public class FeatureDouble : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new NotSupportedException();
}
