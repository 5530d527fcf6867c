using System.Reflection;
using System.Text.Json;
using LiveStation.Generator.Engine.Model;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Client.Tests.Wire;

/// <summary>Calls the method of an operation with the arguments of its example.</summary>
internal static class WireCall
{
    /// <summary>Returns the result; null for an operation without a result.</summary>
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
            yield return WireValue.Of(parameter.Type, text);
        foreach (FieldModel field in operation.Query.Where(field => !field.IsOptional))
            yield return WireValue.Of(field.Type, example.Query.Single(value => value.Wire == field.Wire).Text);
        if (operation.Body is { } body)
            yield return JsonSerializer.Deserialize(example.Request!, WireValue.ClientType(body));
        if (operation.Query.Any(field => field.IsOptional))
            yield return Options(method, operation, example);
    }

    private static object Options(MethodInfo method, OperationModel operation, ExampleModel example)
    {
        object options = Activator.CreateInstance(method.GetParameters().Single(one => one.Name == "options").ParameterType)!;
        foreach (FieldModel field in operation.Query.Where(field => field.IsOptional))
        {
            if (example.Query.FirstOrDefault(value => value.Wire == field.Wire) is { } said)
                options.GetType().GetProperty(field.Name)!.SetValue(options, WireValue.Of(field.Type, said.Text));
        }
        return options;
    }
}
