namespace TorrentApi.ContractTests;

/// <summary>The base of a suite about one feature; it is to be bound for every backend whose <see cref="ITorrentApi.GetFeature"/> gives it.</summary>
/// <typeparam name="TFeature">The feature.</typeparam>
public abstract class FeatureContract<TFeature>(ContractHost host) : Contract(host)
    where TFeature : class
{
    /// <summary>The feature of this fact's client.</summary>
    protected TFeature Feature => Api.Require<TFeature>();
}
