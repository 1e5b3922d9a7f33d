using System.Globalization;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Automation;

/// <summary>An exporter for people: one line per metric and set of tags.</summary>
internal sealed class PrintingExporter(Action<string> print) : BaseExporter<Metric>
{
    public override ExportResult Export(in Batch<Metric> batch)
    {
        foreach (var metric in batch)
        {
            foreach (ref readonly var point in metric.GetMetricPoints()) print($"{metric.Name} {Tags(point)}: {Value(metric, point)}");
        }

        return ExportResult.Success;
    }

    private static string Tags(in MetricPoint point)
    {
        List<string> tags = [];
        foreach (var tag in point.Tags) tags.Add($"{tag.Key[(tag.Key.LastIndexOf('.') + 1)..]}={tag.Value}");
        return string.Join(' ', tags);
    }

    private static string Value(Metric metric, in MetricPoint point) => metric.MetricType == MetricType.Histogram
        ? string.Create(CultureInfo.InvariantCulture, $"{point.GetHistogramCount()} × {point.GetHistogramSum() / point.GetHistogramCount() * 1000:0.0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{point.GetSumLong()}");
}
