using System.Globalization;
using System.Reflection;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Conventions.Tests;

/// <summary>The client returns the facts of enum values that the spec specifies.</summary>
public sealed class FactConventions
{
    private static readonly EnumModel[] WithFacts =
        [.. Subjects.Spec.Groups.SelectMany(group => group.Enums).Where(one => one.Facts.Count > 0)];

    [Fact]
    public void Every_value_returns_each_fact_that_the_spec_specifies()
    {
        WithFacts.ShouldNotBeEmpty();
        foreach (EnumModel one in WithFacts)
        {
            for (int i = 0; i < one.Facts.Count; i++)
                Returned(one, one.Facts[i]).ShouldBe(one.Values.Select(value => $"{value.Name}: {value.Facts[i]}"));
        }
    }

    [Fact]
    public void A_recovery_is_logged_as_an_error_and_the_loss_of_a_channel_as_information()
    {
        EventCode.StreamUnblock.GetLogLevel().ShouldBe(EventLogLevel.Error);
        EventCode.StreamFinish.GetLogLevel().ShouldBe(EventLogLevel.Info);
    }

    private static IEnumerable<string> Returned(EnumModel one, FactModel fact)
    {
        MethodInfo method = Subjects.PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Single(method => method.Name == $"Get{fact.Name}" && method.GetParameters()[0].ParameterType.Name == one.Name);
        Type type = method.GetParameters()[0].ParameterType;
        return one.Values.Select(value => string.Create(
            CultureInfo.InvariantCulture, $"{value.Name}: {method.Invoke(null, [Enum.Parse(type, value.Name)])}"));
    }
}
