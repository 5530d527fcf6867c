using System.Text;

namespace LiveStation.Generator.Engine.Flavours.Http;

/// <summary>Prints a file of requests in the format that Visual Studio, the REST Client of VS Code and JetBrains IDEs share.</summary>
internal static class HttpFileEmitter
{
    /// <summary>Prints a file.</summary>
    /// <param name="unit">The file.</param>
    public static string Emit(HttpFileUnit unit)
    {
        var text = new StringBuilder();
        foreach (string comment in unit.Head)
            text.Append($"# {comment}\n");
        text.Append('\n');
        foreach (VariablePlan variable in unit.Variables)
            text.Append($"@{variable.Name} = {variable.Value}\n");
        foreach (RequestPlan request in unit.Requests)
            Request(text, request);
        return text.ToString();
    }

    private static void Request(StringBuilder text, RequestPlan request)
    {
        text.Append($"\n### {request.Title}\n");
        foreach (string comment in request.Comments)
            text.Append($"# {comment}\n");
        text.Append($"{request.Line}\n");
        foreach (string header in request.Headers)
            text.Append($"{header}\n");
        if (request.Body is not null)
            text.Append($"\n{request.Body}\n");
    }
}
