using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;
using LiveStation.Generator.Engine.Model;
using Newtonsoft.Json;

namespace LiveStation.Flavours.Tools.Tests.NSwag;

/// <summary>The arguments of a written method that represent an example.</summary>
/// <param name="region">The region.</param>
/// <param name="operation">The operation.</param>
/// <param name="example">The example.</param>
internal sealed class GeneratedArguments(string region, OperationModel operation, ExampleModel example)
{
    /// <summary>Returns the argument of a parameter; null when the example has no value for it.</summary>
    public object? Of(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
            return TestContext.Current.CancellationToken;
        if (parameter.Name == "body")
            return JsonConvert.DeserializeObject(example.Request!, parameter.ParameterType);
        return TextOf(parameter.Name!) is { } text ? ValueOf(text, parameter.ParameterType) : null;
    }

    private string? TextOf(string name)
    {
        if (name == "x_ncp_region_code")
            return region;
        int place = operation.Path.ToList().FindIndex(one => one.Wire == name);
        return place >= 0 ? example.Path[place] : example.Query.FirstOrDefault(value => value.Wire == name)?.Text;
    }

    private static object ValueOf(string text, Type type)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        return inner.IsEnum
            ? Enum.Parse(inner, inner.GetFields().Single(one => one.GetCustomAttribute<EnumMemberAttribute>()?.Value == text).Name)
            : Convert.ChangeType(text, inner, CultureInfo.InvariantCulture);
    }
}
