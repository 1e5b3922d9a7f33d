using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TorrentApi.Testing.Http;

namespace TorrentApi.Testing.TorBox.Endpoints;

/// <summary>Reads and checks what a route declares, and words what is wrong as FastAPI does.</summary>
internal sealed class ArgumentReader(Route route, WireRequest request)
{
    /// <summary>What is wrong, in the order in which it was found; empty where nothing is.</summary>
    public List<JsonObject> Errors { get; } = [];

    public Arguments Read()
    {
        var arguments = new Arguments();
        ReadTexts("query", route.Query, FormReader.ReadAll(request.Query).ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal), arguments);
        if (route.BodyKind == BodyKind.Form) ReadForm(arguments);
        else if (route.BodyKind != BodyKind.None) ReadJson(arguments);
        return arguments;
    }

    private void ReadForm(Arguments arguments)
    {
        var type = request.Header("Content-Type") ?? "";
        var form = type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) ? FormReader.ReadMultipart(type, request.Body) ?? new WireForm()
            : type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) ? new WireForm { Fields = FormReader.ReadPairs(request.BodyText) }
            : new WireForm();
        arguments.File = form.Files.Count > 0 ? form.Files[0].Bytes : null;
        ReadTexts("body", route.Body, form.Fields.ToLookup(field => field.Key, field => field.Value, StringComparer.Ordinal), arguments);
    }

    private void ReadTexts(string place, IReadOnlyList<Parameter> parameters, ILookup<string, string> texts, Arguments arguments)
    {
        foreach (var parameter in parameters)
        {
            var sent = texts[parameter.Name].ToList();
            if (sent.Count == 0 || (sent[^1].Length == 0 && parameter.Kind != ParameterKind.Text)) Lack(place, parameter);
            else if (Parse(parameter.Kind, sent) is { } value) arguments.Set(parameter.Name, value);
            else Misread(place, parameter, sent[^1]);
        }
    }

    private void ReadJson(Arguments arguments)
    {
        if (request.Body.Length == 0)
        {
            if (route.BodyKind == BodyKind.Json) Errors.Add(Error("missing", ["body"], "Field required", null));
            return;
        }

        var isJson = request.Header("Content-Type")?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;
        if (!TryParse(out var body) || !isJson || body is not JsonObject fields)
        {
            if (body is null && isJson && Errors.Count > 0) return;
            if (body is null && route.BodyKind == BodyKind.OptionalJson) return;
            Errors.Add(Error("model_attributes_type", ["body"], "Input should be a valid dictionary or object to extract fields from", null));
            return;
        }

        foreach (var parameter in route.Body)
        {
            if (fields[parameter.Name] is not { } sent) Lack("body", parameter);
            else if (Parse(parameter.Kind, sent) is { } value) arguments.Set(parameter.Name, value);
            else Misread("body", parameter, sent.ToJsonString());
        }
    }

    private bool TryParse(out JsonNode? body)
    {
        body = null;
        try
        {
            body = JsonNode.Parse(request.Body.Span);
            return true;
        }
        catch (JsonException)
        {
            Errors.Add(Error("json_invalid", ["body", 0], "JSON decode error", null));
            return false;
        }
    }

    private static object? Parse(ParameterKind kind, List<string> texts) => kind switch
    {
        ParameterKind.Texts => texts,
        ParameterKind.Text => texts[^1],
        ParameterKind.Integer => long.TryParse(texts[^1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => ParseFlag(texts[^1]),
    };

    private static object? Parse(ParameterKind kind, JsonNode sent) => (kind, sent.GetValueKind()) switch
    {
        (ParameterKind.Text, JsonValueKind.String) => sent.GetValue<string>(),
        (ParameterKind.Texts, JsonValueKind.Array) when sent.AsArray().All(item => item?.GetValueKind() == JsonValueKind.String) => sent.AsArray().Select(item => item!.GetValue<string>()).ToList(),
        (ParameterKind.Integer, JsonValueKind.Number or JsonValueKind.String) => long.TryParse(sent.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null,
        (ParameterKind.Flag, JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number or JsonValueKind.String) => ParseFlag(sent.ToString()),
        _ => null,
    };

    /// <summary>The words that pydantic takes.</summary>
    private static object? ParseFlag(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "1" or "ON" or "YES" or "T" or "Y" => true,
        "FALSE" or "0" or "OFF" or "NO" or "F" or "N" => false,
        _ => null,
    };

    private void Lack(string place, Parameter parameter)
    {
        if (parameter.IsRequired) Errors.Add(Error("missing", [place, parameter.Name], "Field required", null));
    }

    private void Misread(string place, Parameter parameter, string sent)
    {
        var (type, wanted) = parameter.Kind switch
        {
            ParameterKind.Integer => ("int_parsing", "integer, unable to parse string as an integer"),
            ParameterKind.Flag => ("bool_parsing", "boolean, unable to interpret input"),
            ParameterKind.Texts => ("list_type", "list"),
            _ => ("string_type", "string"),
        };
        Errors.Add(Error(type, [place, parameter.Name], $"Input should be a valid {wanted}", sent));
    }

    private static JsonObject Error(string type, JsonArray place, string message, string? input) =>
        new() { ["type"] = type, ["loc"] = place, ["msg"] = message, ["input"] = input };
}
