using TorrentApi.ContractTests;

[assembly: TestFramework(typeof(PromiseFramework))]
