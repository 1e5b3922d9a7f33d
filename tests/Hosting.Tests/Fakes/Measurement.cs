using OpenTelemetry.Metrics;

namespace TorrentApi.Hosting.Tests.Fakes;

/// <summary>One line of a metric.</summary>
internal sealed record Measurement(string Name, string Unit, long Count, double Sum, IReadOnlyDictionary<string, object?> Tags)
{
    public static IEnumerable<Measurement> Of(Metric metric)
    {
        List<Measurement> all = [];
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            Dictionary<string, object?> tags = [];
            foreach (var tag in point.Tags)
                tags[tag.Key] = tag.Value;
            if (metric.MetricType == MetricType.Histogram)
                all.Add(new Measurement(metric.Name, metric.Unit, point.GetHistogramCount(), point.GetHistogramSum(), tags));
        }

        return all;
    }
}
