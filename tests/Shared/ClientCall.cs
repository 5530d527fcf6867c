using System.Reflection;
using System.Text.Json;
using LiveStation.Generator.Engine.Model;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Tests.Shared;

/// <summary>Calls the public method of an operation with typed arguments that represent an example.</summary>
internal static class ClientCall
{
    /// <summary>Returns the result; null when the operation returns none.</summary>
    public static async Task<object?> SendAsync(
        LiveStationClient client, GroupModel group, OperationModel operation, ExampleModel example)
    {
        object part = typeof(LiveStationClient).GetProperty(group.Name)!.GetValue(client)!;
        string name = operation.Name + (operation.Paging is null ? "Async" : "PageAsync");
        MethodInfo method = part.GetType().GetMethod(name)!;
        method.GetCustomAttribute<ApiOperationAttribute>()!.Id.ShouldBe(operation.Id);
        object?[] arguments = [.. Arguments(method, operation, example), TestContext.Current.CancellationToken];
        Task task = (Task)method.Invoke(part, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await task;
        return operation.Reply == ReplyShape.None ? null : task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private static IEnumerable<object?> Arguments(MethodInfo method, OperationModel operation, ExampleModel example)
    {
        foreach ((ParameterModel parameter, string text) in operation.Path.Zip(example.Path))
            yield return ClientValue.Of(parameter.Type, text);
        foreach (FieldModel field in operation.Query.Where(field => !field.IsOptional))
            yield return ClientValue.Of(field.Type, example.Query.Single(value => value.Wire == field.Wire).Text);
        if (operation.Body is { } body)
            yield return JsonSerializer.Deserialize(example.Request!, ClientValue.TypeNamed(body));
        if (operation.Query.Any(field => field.IsOptional))
            yield return Options(method, operation, example);
    }

    private static object Options(MethodInfo method, OperationModel operation, ExampleModel example)
    {
        object options = Activator.CreateInstance(method.GetParameters().Single(one => one.Name == "options").ParameterType)!;
        foreach (FieldModel field in operation.Query.Where(field => field.IsOptional))
        {
            if (example.Query.FirstOrDefault(value => value.Wire == field.Wire) is { } given)
                options.GetType().GetProperty(field.Name)!.SetValue(options, ClientValue.Of(field.Type, given.Text));
        }
        return options;
    }
}
