namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>A parameter that an endpoint declares: it is checked before the endpoint runs, as FastAPI does it. Others are ignored.</summary>
internal sealed record Parameter(string Name, ParameterKind Kind = ParameterKind.Text)
{
    public bool IsRequired { get; init; }

    public static implicit operator Parameter(string name) => new(name);

    public static Parameter Integer(string name) => new(name, ParameterKind.Integer);

    public static Parameter Flag(string name) => new(name, ParameterKind.Flag);

    public static Parameter Texts(string name) => new(name, ParameterKind.Texts);

    public Parameter Required() => this with { IsRequired = true };
}
