using System.Reflection;
using LiveStation.Generator.Engine.Model;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Conventions.Tests;

public sealed class OperationConventions
{
    [Fact]
    public void Every_operation_of_the_spec_is_a_method_and_no_method_is_anything_else()
    {
        IEnumerable<(string, string, string)> inSpec = Subjects.Spec.Groups.SelectMany(group => group.Operations)
            .Select(operation => (operation.Id, operation.Method, operation.Route));

        IEnumerable<(string, string, string)> inClient = Subjects.Operations
            .Select(method => method.GetCustomAttribute<ApiOperationAttribute>().ShouldNotBeNull())
            .Select(operation => (operation.Id, operation.Method, operation.Route));

        inClient.Distinct().ShouldBe(inSpec, ignoreOrder: true);
    }

    [Fact]
    public void Every_operation_has_a_plain_form_and_one_with_its_response_and_a_paged_list_is_a_sequence_too()
    {
        foreach (IGrouping<OperationModel, MethodInfo> forms in Subjects.Operations.GroupBy(Subjects.SpecOf))
        {
            string name = forms.Key.Name;
            string[] expected = forms.Key.Paging is null
                ? [$"{name}Async", $"{name}WithResponseAsync"]
                : [$"{name}Async", $"{name}PageAsync", $"{name}PageWithResponseAsync"];
            forms.Select(method => method.Name).ShouldBe(expected, ignoreOrder: true);
        }
    }

    [Fact]
    public void Both_forms_of_an_operation_take_the_same_parameters()
    {
        foreach (IGrouping<string, MethodInfo> pair in Subjects.Operations.GroupBy(m => m.GetCustomAttribute<ApiOperationAttribute>()!.Id))
            pair.Select(method => string.Join(", ", method.GetParameters().Select(p => p.ToString()))).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Every_operation_is_asynchronous_and_named_so() =>
        Subjects.Operations.ShouldAllBe(method => method.Name.EndsWith("Async", StringComparison.Ordinal)
            && (typeof(Task).IsAssignableFrom(method.ReturnType) || IsSequence(method)));

    [Fact]
    public void One_verb_stands_at_the_beginning_of_every_name()
    {
        string[] verbs =
        [
            "Change", "Create", "Delete", "Disable", "Enable", "Get", "Insert", "List", "Register", "Remove", "Set", "Start",
            "Stop", "Switch", "Update", "Upload",
        ];
        Subjects.Operations.ShouldAllBe(method => verbs.Count(verb => BeginsWith(method.Name, verb)) == 1);
    }

    [Fact]
    public void The_cancellation_token_is_last_and_optional() =>
        Subjects.Operations.Concat(Subjects.Waits).ShouldAllBe(method => method.GetParameters().Last().ParameterType == typeof(CancellationToken)
            && method.GetParameters().Last().HasDefaultValue);

    [Fact]
    public void No_operation_is_overloaded() =>
        Subjects.GroupInterfaces.ShouldAllBe(type => type.GetMethods().DistinctBy(method => method.Name).Count()
            == type.GetMethods().Length);

    [Fact]
    public void Every_group_has_an_interface_that_holds_all_its_operations()
    {
        foreach (Type group in Subjects.GroupClasses)
        {
            Type contract = Subjects.GroupInterfaces.Single(type => type.IsAssignableFrom(group));
            group.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(method => method.ToString())
                .ShouldBe(contract.GetMethods().Select(method => method.ToString()), ignoreOrder: true);
        }
    }

    [Fact]
    public void The_client_can_be_replaced_by_its_interface() =>
        typeof(ILiveStationClient).IsAssignableFrom(typeof(LiveStationClient)).ShouldBeTrue();

    [Fact]
    public void Parameters_are_the_path_then_the_required_query_values_then_the_body_then_the_options()
    {
        foreach (MethodInfo method in Subjects.Operations)
        {
            OperationModel operation = Subjects.SpecOf(method);
            IEnumerable<string> values = operation.Path.Select(parameter => parameter.Name)
                .Concat(operation.Query.Where(field => !field.IsOptional).Select(field => field.Name))
                .Select(name => char.ToLowerInvariant(name[0]) + name[1..]);
            string[] body = operation.Body is null ? [] : ["request"];
            string[] options = operation.Query.Any(field => field.IsOptional) ? ["options"] : [];
            method.GetParameters().SkipLast(1).Select(parameter => parameter.Name).ShouldBe(
                [.. values, .. body, .. options]);
        }
    }

    [Fact]
    public void Options_can_be_left_out() => Subjects.Operations.Concat(Subjects.Waits).SelectMany(method => method.GetParameters())
        .Where(parameter => parameter.Name == "options").ShouldAllBe(parameter => parameter.HasDefaultValue);

    private static bool IsSequence(MethodInfo method) =>
        method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(PagedList<>);

    private static bool BeginsWith(string name, string verb) =>
        name.StartsWith(verb, StringComparison.Ordinal) && char.IsUpper(name[verb.Length]);
}
