using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.AspNetCore.Problems;

/// <summary>Writes responses that describe a problem.</summary>
internal static class ProblemWriter
{
    /// <summary>
    /// Writes a problem with the service of the app. Without the service, and if the client does not accept what the service
    /// writes, the problem is written here.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="problem">The problem with its status.</param>
    /// <param name="exception">The cause, for customization by the app; null if there is none.</param>
    public static async Task WriteAsync(HttpContext context, ProblemDetails problem, Exception? exception)
    {
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status!.Value);
        context.Response.StatusCode = problem.Status!.Value;
        IProblemDetailsService? service = context.RequestServices.GetService<IProblemDetailsService>();
        ProblemDetailsContext details = new() { HttpContext = context, ProblemDetails = problem, Exception = exception };
        if (service is not null && await service.TryWriteAsync(details))
            return;
        context.Response.ContentType = "application/problem+json";
        await context.Response.BodyWriter.WriteAsync(Json(problem), context.RequestAborted);
    }

    // By hand, because the app's serializer need not know the type.
    private static byte[] Json(ProblemDetails problem)
    {
        using MemoryStream output = new();
        using (Utf8JsonWriter writer = new(output))
        {
            writer.WriteStartObject();
            writer.WriteString("title", problem.Title);
            writer.WriteNumber("status", problem.Status!.Value);
            if (problem.Detail is not null)
                writer.WriteString("detail", problem.Detail);
            if (problem is HttpValidationProblemDetails validation)
                Errors(writer, validation.Errors);
            foreach ((string name, object? value) in problem.Extensions)
                writer.WriteString(name, value?.ToString());
            writer.WriteEndObject();
        }
        return output.ToArray();
    }

    private static void Errors(Utf8JsonWriter writer, IDictionary<string, string[]> errors)
    {
        writer.WriteStartObject("errors");
        foreach ((string member, string[] messages) in errors)
        {
            writer.WriteStartArray(member);
            foreach (string message in messages)
                writer.WriteStringValue(message);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }
}
