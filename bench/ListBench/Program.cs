using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TorrentApi.ListBench;

// In this process: the projects that BenchmarkDotNet would make are held to this tree's build rules, which they break.
var inProcess = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkRunner.Run<ListBenchmarks>(DefaultConfig.Instance.AddJob(inProcess), args);
