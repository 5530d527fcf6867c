using System.Globalization;
using System.Reflection;
using System.Text.Json;
using LiveStation.Generator.Engine.Model;
using LiveStation.Refit.Consumer.Rest;
using LiveStation.Wire.Tests.Corpus;
using Refit;

namespace LiveStation.Wire.Tests.Support;

/// <summary>Calls the method of an operation in an interface of Refit, with typed arguments that represent an example.</summary>
internal static class RefitCall
{
    /// <summary>Calls the method, and waits for the result.</summary>
    public static async Task SendAsync(
        HttpClient http, CorpusExample example, OperationModel operation, CancellationToken cancellationToken)
    {
        Type api = typeof(LiveStationRefit).Assembly.GetType($"LiveStation.Refit.Consumer.Rest.I{example.Group}Api").ShouldNotBeNull();
        MethodInfo method = api.GetMethod(operation.Name + (operation.Paging is null ? "Async" : "PageAsync")).ShouldNotBeNull();
        ExampleModel values = operation.Examples.Single(one => one.Name == example.Name);
        object?[] arguments = [.. method.GetParameters().Select(one => Argument(one, operation, values, cancellationToken))];
        object client = RestService.For(api, http, LiveStationRefit.Settings());
        await (Task)method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    private static object? Argument(
        ParameterInfo parameter, OperationModel operation, ExampleModel example, CancellationToken cancellationToken)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
            return cancellationToken;
        if (parameter.GetCustomAttribute<BodyAttribute>() is not null)
            return JsonSerializer.Deserialize(example.Request!, parameter.ParameterType, LiveStationJsonContext.Default);
        string wire = parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? parameter.Name!;
        if (parameter.GetCustomAttribute<QueryAttribute>() is { } query)
            return example.Query.FirstOrDefault(value => value.Wire == wire) is { } given ? Value(parameter, given.Text, query.Format) : null;
        return Value(parameter, operation.Path.Zip(example.Path).Single(pair => pair.First.Wire == wire).Second, null);
    }

    private static object Value(ParameterInfo parameter, string text, string? format)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(TimeSpan) && format == "min")
            return TimeSpan.FromMinutes(long.Parse(text, CultureInfo.InvariantCulture));
        return type.GetConstructor([typeof(string)]) is { IsPublic: true } ofEnum && type.IsValueType
            ? ofEnum.Invoke([text])
            : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }
}
